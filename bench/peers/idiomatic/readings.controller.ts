import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { KeyGuard } from './key.guard.js';
import { Post as PostEntity } from './post.entity.js';
import { Reading } from './reading.entity.js';
import { ReadingsDto } from './readings.dto.js';

const workspaceId = process.env['BENCH_WORKSPACE'] ?? '';
const source = process.env['BENCH_SOURCE'] ?? '';

/** Looks the posts up and inserts the rows, as the manuals show it; roll-ups are nobody's work here. */
@Controller()
export class ReadingsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('ready')
  ready(): object {
    return {};
  }

  @Post('readings')
  @HttpCode(200)
  @UseGuards(KeyGuard)
  async receive(@Body() { readings }: ReadingsDto): Promise<object> {
    const posts = await this.dataSource.getRepository(PostEntity).find({
      where: {
        workspaceId,
        platform: In([...new Set(readings.map(({ post }) => post.platform))]),
        externalId: In(readings.map(({ post }) => post.externalId)),
      },
    });
    const ids = new Map(posts.map((post) => [`${post.platform} ${post.externalId}`, post.id]));
    const rows = readings.flatMap(({ post, metrics, ...reading }) => {
      const postId = ids.get(`${post.platform} ${post.externalId}`);
      if (postId === undefined) return [];
      return [{ workspaceId, postId, source, receivedAt: new Date(), ...reading, ...metrics }];
    });
    await this.dataSource.getRepository(Reading).insert(rows);
    const unmatched = readings.length - rows.length;
    return { accepted: rows.length, duplicates: 0, unmatched, rejected: [] };
  }
}
