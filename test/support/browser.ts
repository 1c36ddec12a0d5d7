import { checkAgainstDocument } from './document-check.js';

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** The problem's code and detail where the answer is one. */
  readonly problem: { readonly code: string; readonly detail: string } | null;
}

/**
 * A browser as far as signing in asks for one: it keeps cookies for each site and follows redirects
 * when told to. Answers of the application are checked against its OpenAPI document.
 */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly app: string) {}

  /** The cookies that it would send there. */
  cookies(url = this.app): string {
    return [...this.jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Carries a cookie that another browser was given. */
  carry(cookies: string, url = this.app): void {
    for (const cookie of cookies.split('; ')) this.keep(url, cookie);
  }

  async get(url: string): Promise<Page> {
    const response = await fetch(new URL(url, this.app), {
      headers: { cookie: this.cookies(new URL(url, this.app).href) },
      redirect: 'manual',
    });
    const here = new URL(url, this.app);
    for (const cookie of response.headers.getSetCookie()) this.keep(here.href, cookie);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const body: unknown = isJson ? JSON.parse(text) : text;
    const { status, headers } = response;
    if (here.origin === new URL(this.app).origin) {
      await checkAgainstDocument(this.app, 'GET', here.pathname, { status, headers, body });
    }
    const isProblem = status >= 400 && isJson;
    return {
      url: here.href,
      status,
      headers,
      problem: isProblem ? (body as Page['problem']) : null,
    };
  }

  /** Goes to `url` and on, at most twenty times, until `isThere`; the page that it found there. */
  async follow(url: string, isThere: (page: Page) => boolean): Promise<Page> {
    let page = await this.get(url);
    for (let steps = 0; steps < 20 && !isThere(page); steps += 1) {
      const location = page.headers.get('location');
      if (location === null) return page;
      page = await this.get(new URL(location, page.url).href);
    }
    return page;
  }

  private jarOf(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }

  private keep(url: string, cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', ...value] = pair.split('=');
    const isGone =
      value.join('=') === '' ||
      attributes.some((attribute) => /^max-age=0$|^expires=thu, 01 jan 1970/i.test(attribute));
    if (isGone) this.jarOf(url).delete(name);
    else this.jarOf(url).set(name, value.join('='));
  }
}

/** Goes to the company's provider and back; the page of the application that it came back to. */
export const signOn = (browser: Browser, query = ''): Promise<Page> =>
  browser.follow(`/api/session/single-sign-on${query}`, ({ url }) =>
    new URL(url).pathname.endsWith('/single-sign-on/callback'),
  );

/** Goes to the company's provider; the address of the application that it sends the browser back to. */
export const callbackOf = async (browser: Browser): Promise<string> => {
  const isBack = ({ url, headers }: Page): boolean =>
    new URL(headers.get('location') ?? '', url).pathname.endsWith('/single-sign-on/callback');
  const page = await browser.follow('/api/session/single-sign-on', isBack);
  return page.headers.get('location') ?? '';
};
