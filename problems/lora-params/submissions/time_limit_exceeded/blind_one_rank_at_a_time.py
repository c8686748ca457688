# Adds up one row of a and one column of b per rank.
# zh: 每个秩各加一次 a 的一行和 b 的一列。


def lora_params(d_in, d_out, rank, layers):
    return layers * sum(d_in + d_out for _ in range(rank))
