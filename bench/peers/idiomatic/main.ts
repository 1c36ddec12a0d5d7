/** The way of the manuals: NestJS, class-validator, TypeORM's repository. */
import 'reflect-metadata';

import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

import { Post } from './post.entity.js';
import { Reading } from './reading.entity.js';
import { ReadingsController } from './readings.controller.js';

const dataSource = {
  provide: DataSource,
  useFactory: (): Promise<DataSource> =>
    new DataSource({
      type: 'postgres',
      url: process.env['DATABASE_URL'] ?? '',
      entities: [Post, Reading],
      poolSize: 20,
    }).initialize(),
};

@Module({ controllers: [ReadingsController], providers: [dataSource] })
class AppModule {}

const app = await NestFactory.create<NestFastifyApplication>(
  AppModule,
  new FastifyAdapter({ bodyLimit: 16 * 1024 * 1024 }) as never,
  { logger: ['error'] },
);
app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true }));
app.enableShutdownHooks();
await app.listen(Number(process.env['PORT']), '127.0.0.1');
