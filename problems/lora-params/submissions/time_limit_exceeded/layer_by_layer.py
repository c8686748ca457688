# Adds up the layers one at a time.
# zh: 逐层累加。


def lora_params(d_in, d_out, rank, layers):
    count = 0
    for _ in range(layers):
        count += rank * d_in + rank * d_out
    return count
