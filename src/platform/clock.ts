import { Injectable } from '@nestjs/common';

/** The only place that asks what time it is; tests set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
