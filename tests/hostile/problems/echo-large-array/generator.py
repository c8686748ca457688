def generate(rng):
    import numpy as np

    yield {"id": "large", "args": [np.arange(1 << 20, dtype=np.float64)], "why": "8 MiB: the reply may have 32"}
