import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';

/**
 * Tells with 201 where the new thing is: the collection's address and its id.
 * A create that found the thing there already (`existing`) answers 200 instead.
 */
@Injectable()
export class CreatedInterceptor implements NestInterceptor {
  /** By route: the router takes as long to say so as to find the route of a request. */
  private readonly readable = new Map<string, boolean>();

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      tap((body: unknown) => {
        const reply = http.getResponse<FastifyReply>();
        const { id, existing } = (body ?? {}) as { id?: unknown; existing?: unknown };
        if (reply.statusCode !== 201) return;
        if (existing === true) {
          void reply.status(200);
          return;
        }
        const request = http.getRequest<FastifyRequest>();
        if (typeof id !== 'string' || !this.isReadable(request)) return;
        const [path = ''] = request.url.split('?');
        void reply.header('location', `${path}/${id}`);
      }),
    );
  }

  /** Whether one of what the request makes can be read by itself. */
  private isReadable({ server, routeOptions: { url = '' } }: FastifyRequest): boolean {
    const known = this.readable.get(url);
    if (known !== undefined) return known;
    const readable = server.hasRoute({ method: 'GET', url: `${url}/:id` });
    this.readable.set(url, readable);
    return readable;
  }
}
