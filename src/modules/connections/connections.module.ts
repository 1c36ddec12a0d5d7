import { Module } from '@nestjs/common';

import { VisibilityModule } from '../visibility/visibility.module.js';
import { ConnectionRepository } from './connection.repository.js';
import { ConnectionSecrets } from './connection-secrets.js';
import { ConnectionDeliveryRepository } from './connection-delivery.repository.js';
import { ConnectionsController } from './http/connections.controller.js';
import { ConnectionDeliveriesController } from './http/connection-deliveries.controller.js';
import { ConnectionDeliveryExportController } from './http/connection-delivery-export.controller.js';
import { IncomingController } from './http/incoming.controller.js';
import { ReadDeliveryJob } from './jobs/read-delivery.job.js';
import { TidyDeliveriesJob } from './jobs/tidy-deliveries.job.js';
import { Proofs } from './proofs.js';
import { ListConnectionsQuery } from './queries/list-connections.query.js';
import { ConnectionDeliveriesQuery } from './queries/connection-deliveries.query.js';
import { ChangeConnection } from './use-cases/change-connection.use-case.js';
import { KeepMetaDelivery } from './use-cases/keep-meta-delivery.use-case.js';
import { MakeConnection } from './use-cases/make-connection.use-case.js';
import { ReadDelivery } from './use-cases/read-delivery.use-case.js';
import { ReceiveSignedDelivery } from './use-cases/receive-signed-delivery.use-case.js';
import { RemoveConnection } from './use-cases/remove-connection.use-case.js';
import { ReplayConnectionDelivery } from './use-cases/replay-connection-delivery.use-case.js';
import { RotateConnection } from './use-cases/rotate-connection.use-case.js';
import { TidyDeliveries } from './use-cases/tidy-deliveries.use-case.js';

/** By what other systems deliver readings by themselves. */
@Module({
  imports: [VisibilityModule],
  controllers: [
    ConnectionsController,
    ConnectionDeliveriesController,
    ConnectionDeliveryExportController,
    IncomingController,
  ],
  providers: [
    ConnectionRepository,
    ConnectionDeliveryRepository,
    ConnectionSecrets,
    Proofs,
    ListConnectionsQuery,
    ConnectionDeliveriesQuery,
    MakeConnection,
    ChangeConnection,
    RotateConnection,
    RemoveConnection,
    KeepMetaDelivery,
    ReceiveSignedDelivery,
    ReadDelivery,
    ReplayConnectionDelivery,
    TidyDeliveries,
    ReadDeliveryJob,
    TidyDeliveriesJob,
  ],
})
export class ConnectionsModule {}
