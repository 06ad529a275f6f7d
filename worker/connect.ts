import { Connection, type ConnectionOptions, isGrpcServiceError } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { SettingWrong } from './config.ts';
import { TemporalAway } from './temporal-away.ts';

/** Connects a client to a Temporal server; throws `TemporalAway` where none answers. */
export function connectClient(address: string, options: ConnectionOptions = {}): Promise<Connection> {
  return Connection.connect({ ...options, address }).catch((error) => {
    throw new TemporalAway(address, error);
  });
}

const NOT_FOUND = 5;

/** Connects a client to a cluster of others; throws `SettingWrong` where it has no such namespace. */
export async function connectCluster(address: string, namespace: string): Promise<Connection> {
  const connection = await connectClient(address);
  try {
    await connection.workflowService.describeNamespace({ namespace });
    return connection;
  } catch (error) {
    await connection.close();
    const unknown = isGrpcServiceError(error) && error.code === NOT_FOUND;
    throw unknown ? new SettingWrong('TEMPORAL_NAMESPACE', namespace) : new TemporalAway(address, error);
  }
}

/** Connects a worker to a Temporal server; throws `TemporalAway` where none answers. */
export function connectWorker(address: string): Promise<NativeConnection> {
  return NativeConnection.connect({ address }).catch((error) => {
    throw new TemporalAway(address, error);
  });
}
