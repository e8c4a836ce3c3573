/** The plugin behind `docker compose`, on one machine. */
export interface ComposeConfig {
  /** Port of 127.0.0.1 on which the plugin is reached, 1…65_535. @default 3_000 */
  readonly port?: number;
  /** CPUs that the plugin's container may use, 0.1…1_024, fractions too. An engine refuses more than the machine has. @default all */
  readonly cpus?: number;
}

/** How many pods there are. */
export interface KubernetesScaleConfig {
  /** Fewest pods, 1…1_000. @default 1 */
  readonly min?: number;
  /** Most pods, 1…1_000. */
  readonly max: number;
  /** `hpa`: HorizontalPodAutoscaler on a metric of pods, which needs an adapter. `keda`: ScaledObject on a query to Prometheus. @default "hpa" */
  readonly by?: "hpa" | "keda";
  /** Address of Prometheus, http or https; for `keda`, which needs it. */
  readonly prometheus?: string;
}

export interface KubernetesIngressConfig {
  /** Name of the IngressClass. @default the cluster's own */
  readonly className?: string;
  /** Secret with the certificate, in the same namespace. @default none: TLS ends elsewhere */
  readonly tlsSecret?: string;
  /** For the ingress controller, as they are. @default {} */
  readonly annotations?: { readonly [key: string]: string };
}

export interface KubernetesConfig {
  /** Namespace of all objects. @default none: the one that `kubectl` is set to */
  readonly namespace?: string;
  /** Pods of the plugin, 1…1_000; not beside `scale`. @default 1 */
  readonly replicas?: number;
  readonly scale?: KubernetesScaleConfig;
  /** An Ingress for the host of `endpoint`. @default none */
  readonly ingress?: KubernetesIngressConfig;
  /** Secret of the type `kubernetes.io/dockerconfigjson`, in the same namespace, by which the images are pulled. @default none */
  readonly pullSecret?: string;
  /** RuntimeClass of the plugin's pods, e.g. `gvisor`. @default the cluster's own */
  readonly runtimeClass?: string;
}

export interface EcsConfig {
  /** Region of the provider. @default what the caller of Terraform sets */
  readonly region?: string;
  /** Fewest tasks, 1…1_000. @default 1 */
  readonly minTasks?: number;
  /** Most tasks, 1…1_000; with more than `minTasks` they follow the load. @default `minTasks` */
  readonly maxTasks?: number;
}

/** Manifests that `deploy` and `build` write. */
export interface DeployConfig {
  /** Name of containers and objects; letters, digits and `-` are kept of it. @default the plugin's name */
  readonly name?: string;
  /**
   * Image of the model broker, by digest. Named on its own it stays while the plugin's changes: a broker that starts anew
   * ends the runs. @default the plugin's image
   */
  readonly brokerImage?: string;
  /**
   * What the plugin's container reaches: its broker alone, or public addresses by https too, for plugins whose servers
   * or hooks call somebody. On ECS both are one, since a task has one network. @default "broker"
   */
  readonly network?: "broker" | "internet";
  /** Base URL of the Messages API, for the broker. @default the vendor's */
  readonly upstream?: string;
  /** Memory for each run at once, MiB, 128…65_536. @default 512 */
  readonly memoryPerRunMiB?: number;
  /** Room for the files of runs and callers, MiB, 64…1_048_576. @default 1_024 */
  readonly workMiB?: number;
  readonly compose?: ComposeConfig;
  readonly kubernetes?: KubernetesConfig;
  readonly ecs?: EcsConfig;
  /** Targets of `build` beside its own: name → module with a `DeploymentTarget` as default export, from the configuration's folder. @default {} */
  readonly targets?: { readonly [name: string]: string };
}
