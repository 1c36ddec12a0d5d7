import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Tells with 201 where the new thing is: the collection's address and its id. */
@Injectable()
export class CreatedInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      tap((body: unknown) => {
        const reply = http.getResponse<FastifyReply>();
        const { id } = (body ?? {}) as { id?: unknown };
        if (reply.statusCode !== 201 || typeof id !== 'string') return;
        const [path = ''] = http.getRequest<FastifyRequest>().url.split('?');
        void reply.header('location', `${path}/${id}`);
      }),
    );
  }
}
