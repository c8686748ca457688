# Counts a rank × rank matrix between a and b.
# zh: 在 a 与 b 之间多数了一个 rank × rank 的矩阵。


def lora_params(d_in, d_out, rank, layers):
    return layers * (rank * (d_in + d_out) + rank * rank)
