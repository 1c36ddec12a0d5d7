import type * as library from '@nestjs/swagger';

type Library = typeof library;
type Place = readonly [target: object, key?: string | symbol, descriptor?: unknown];
type Decorator = ClassDecorator | MethodDecorator | PropertyDecorator;

const noted: ((library: Library) => void)[] = [];

/**
 * A decorator of the documentation library, applied when somebody asks for the document: the library is
 * large, few processes ever print a document, and none should start later for it.
 */
export const documented =
  (
    decorator: (library: Library) => Decorator,
  ): ClassDecorator & MethodDecorator & PropertyDecorator =>
  (...place: Place): void => {
    noted.push((loaded) => (decorator(loaded) as (...place: Place) => void)(...place));
  };

/** The documentation library, once it knows every class and route that was decorated. */
export const documentation = async (): Promise<Library> => {
  const loaded = await import('@nestjs/swagger');
  for (const note of noted.splice(0)) note(loaded);
  return loaded;
};
