import { Injectable } from '@nestjs/common';

/** Whether the process is shutting down: it then finishes what it began and says that it is not ready. */
@Injectable()
export class Draining {
  private draining = false;

  get isDraining(): boolean {
    return this.draining;
  }

  begin(): void {
    this.draining = true;
  }
}
