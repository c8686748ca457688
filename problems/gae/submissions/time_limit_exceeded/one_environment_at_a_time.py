# Loops over the environments as well as over the steps.
# zh: 除了时间步，还对环境逐个循环。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    out = np.empty(rewards.shape, np.promote_types(rewards.dtype, np.float32))
    for place in np.ndindex(rewards.shape[:-1]):
        running = 0.0
        reward, value, done = rewards[place], values[place], dones[place].astype(float)
        for t in reversed(range(len(reward))):
            live = 1 - done[t]
            running = reward[t] + gamma * live * value[t + 1] - value[t] + gamma * lam * live * running
            out[place][t] = running
    return out.astype(rewards.dtype)
