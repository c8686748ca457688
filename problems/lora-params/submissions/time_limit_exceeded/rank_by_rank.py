# Adds up the rows of a and the columns of b one at a time.
# zh: 逐行累加 a、逐列累加 b。


def lora_params(d_in, d_out, rank, layers):
    per_layer = sum(d_in for _ in range(rank)) + sum(d_out for _ in range(rank))
    return per_layer * layers
