import { describe, expect, it } from '@jest/globals';

import { classesIn, unrecordedWrites } from './recording.js';
import { productFiles } from './source-tree.js';

/** Who notes what their caller does. `Memberships.found` notes the workspace and its first admin. */
const RECORDERS = new Set([
  'AuditLog',
  'ReceiptNotes',
  'SignInLog',
  'SecondFactorNews',
  'Memberships',
]);

/** Writes that need no entry of their own, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'SeatRepository.claim': 'the counter follows the answers, and these are noted',
  'SeatRepository.free': 'the counter follows the answers, and these are noted',
  'CheckInRepository.insert':
    'scans are a record of their own; what one changed is noted with its invitation',
  'MailOutbox.keep': 'a mail follows a change, and that is noted',
  'StoreReadings.execute': 'whoever receives readings or finds their post notes the batch',
  'JudgeArrivals.again': 'warnings are worked out from readings',
  'JudgeArrivals.latest': 'likewise',
  'RebuildRollups.execute': 'roll-ups are worked out from readings',
  'RemoveReadings.execute':
    'whoever takes readings back, or puts them back into the box, notes the batch',
  'MatchedReadingRepository.forgetBefore': 'forgetting leaves no trace',
  'KeepMetaDelivery: ConnectionDeliveryRepository.take':
    'deliveries are a log of their own; the readings that they bring are noted',
  'ReceiveSignedDelivery: ConnectionDeliveryRepository.take': 'likewise',
  'ReceiveSignedDelivery: ConnectionDeliveryRepository.takeFailed': 'likewise',
  'ReceiveSignedDelivery: ConnectionDeliveryRepository.finish': 'likewise',
  'ReadDelivery: ConnectionDeliveryRepository.finish': 'likewise',
  'ReadDelivery: ConnectionDeliveryRepository.fail': 'likewise',
  'ConnectionDeliveryRepository.forget': 'forgetting leaves no trace',
  'ConnectionDeliveryRepository.forgetBodies': 'likewise',
  'TakeCalendar: CalendarRepository.noteSeen':
    'which events a calendar told of; what it changed is noted by the events',
  'WebhookDeliveryRepository.insert': 'an announcement follows a change, and that is noted',
  'UntoldReadingRepository.take': 'that the readings came was noted when they did',
  'WebhookDeliveryRepository.forgetBefore': 'deliveries are a log of their own',
  'DeliverWebhook: WebhookDeliveryRepository.finish': 'deliveries are a log of their own',
  'DeliverWebhook: WebhookDeliveryRepository.plan': 'deliveries are a log of their own',
  'DeliverWebhook: WebhookDeliveryRepository.addAttempt': 'attempts are a log of their own',
  'DeliverWebhook: WebhookEndpointRepository.update':
    'how an endpoint fares; that it is disabled is noted',
  'DeliverWebhook: WebhookEndpointRepository.noteSuccess': 'how an endpoint fares',
  'AuditStore.forgetOrigins': 'forgetting leaves no trace, and the entries stay',
  'MemberInvitationRepository.forgetClosed':
    'forgetting leaves no trace; how each ended was noted when it did',
  'IdempotencyStore.keep': 'an answer is kept for a retry; what it answers is noted',
  'IdempotencyStore.forgetExpired': 'answers are kept for a retry, and tell nothing new',
  'SessionStore.forgetExpired': 'a session that is over opens nothing',
  'AccountOutbox.forgetOld': 'letters that were written or given up',
  'SessionStore.touch': 'that somebody is still there is no change; that they came is noted',
  'MemberInvitationLinkController: SessionStore.end':
    'who is asked for their session loses one that is too old, or whose place a new one takes: that one is noted',
  'RemoveMember: SessionStore.endAll': 'the sessions end with the membership, and that is noted',
  'InfluencerMergesFacade: MergeRepository.note':
    'whoever merges two people notes it, and what moves with them',
  'MergedContentRepository.moveDeliverables': 'likewise',
  'MergedContentRepository.movePosts': 'likewise',
  'MergedContentRepository.handOver': 'likewise',
  'MergedInvitationRepository.move': 'likewise',
  'MergedInvitationRepository.moveBack': 'likewise',
  'CheckImport: ImportRepository.update': 'what a check found; that it was asked for is noted',
  'CheckImport: ImportRowRepository.clear': 'likewise',
  'CheckImport: ImportRowRepository.put': 'likewise',
  'WriteMemberLetter: MemberInvitationRepository.update':
    'how far the mail came; that it was asked for is noted',
};

const classes = classesIn(
  new Map([...productFiles('src/modules'), ...productFiles('src/platform')]),
);

const judge = (exempt: readonly string[]) =>
  unrecordedWrites(classes, { recorders: RECORDERS, exempt: new Set(exempt) });

describe('every use case, job, listener, controller and facade', () => {
  const names = Object.keys(EXEMPT);

  it('notes in the audit log what it changes', () => {
    const { beginnings, sins } = judge(names);
    expect(beginnings.length).toBeGreaterThan(90);
    expect(sins).toEqual([]);
  });

  it('is exempt only where that is needed', () => {
    const { sins } = judge(names);
    const needless = names.filter(
      (name) => judge(names.filter((other) => other !== name)).sins.length === sins.length,
    );
    expect(needless).toEqual([]);
  });
});

describe('this check, on planted sins', () => {
  const REPOSITORY = `class Seats extends Counter {
    constructor(private readonly db: UnitOfWork) {}
    async take() { await this.db.manager.sql\`update events set seats_taken = 1 where id = 2\`; }
    async look() { await this.db.manager.sql\`select 1 from events for update\`; }
    async add() { await this.db.manager.insert(Event, {}); }
  }`;

  const sinsOf = (body: string, exempt: readonly string[] = []): readonly string[] =>
    unrecordedWrites(
      classesIn(
        new Map([
          ['src/modules/events/seat.repository.ts', REPOSITORY],
          [
            'src/modules/events/use-cases/seat.use-case.ts',
            `class Seat {
            constructor(private readonly seats: Counter, private readonly hand: Hand, private readonly audit: AuditLog) {}
            ${body}
          }`,
          ],
          [
            'src/modules/events/hand.ts',
            `class Hand {
            constructor(private readonly seats: Seats, private readonly audit: AuditLog) {}
            async silent() { await this.seats.add(); }
            async noting(ctx) { await this.seats.add(); await this.audit.record(ctx, {}); }
          }`,
          ],
        ]),
      ),
      { recorders: RECORDERS, exempt: new Set(exempt) },
    ).sins;

  it.each([
    ['execute() { return this.seats.take(); }', 'Seat: Seats.take'],
    [
      'execute() { return this.db.run(async () => { await this.seats.add(); }); }',
      'Seat: Seats.add',
    ],
    [
      'execute() { return this.inner(); } private inner() { return this.seats.take(); }',
      'Seat: Seats.take',
    ],
    ['execute() { return this.hand.silent(); }', 'Seat: Seats.add'],
    [
      'execute(ctx) { return this.seats.take(); } private other(ctx) { return this.audit.record(ctx); }',
      'Seat: Seats.take',
    ],
  ])('sees %s', (body, sin) => {
    expect(sinsOf(body)).toEqual([sin]);
  });

  it.each([
    'execute() { return this.seats.look(); }',
    'async execute(ctx) { await this.seats.take(); await this.audit.record(ctx, {}); }',
    'async execute(ctx) { await this.seats.take(); await this.tell(ctx); } tell(ctx) { return this.audit.recordMany(ctx, []); }',
    'execute(ctx) { return this.hand.noting(ctx); }',
  ])('has nothing against %s', (body) => {
    expect(sinsOf(body)).toEqual([]);
  });

  it.each([
    ['job', ['Seat: Seats.add']],
    ['listener', ['Seat: Seats.add']],
    ['controller', ['Seat: Seats.add']],
    ['facade', ['Seat: Seats.add']],
    ['repository', []],
  ])('looks at a %s as at a use case', (kind, sins) => {
    const text = `class Seat {
      constructor(private readonly seats: Seats, private readonly take: Take) {}
      handle() { await this.take.execute(); await this.seats.add(); }
    }`;
    const take = `class Take {
      constructor(private readonly seats: Seats, private readonly audit: AuditLog) {}
      async execute(ctx) { await this.seats.take(); await this.audit.record(ctx, {}); }
    }`;
    const planted = new Map([
      ['src/modules/events/seat.repository.ts', REPOSITORY],
      [`src/modules/events/x/seat.${kind}.ts`, text],
      ['src/modules/events/use-cases/take.use-case.ts', take],
    ]);
    const found = unrecordedWrites(classesIn(planted), { recorders: RECORDERS, exempt: new Set() });
    expect(found.sins).toEqual(sins);
  });

  it('heeds an exemption', () => {
    expect(sinsOf('execute() { return this.seats.take(); }', ['Seats.take'])).toEqual([]);
  });
});
