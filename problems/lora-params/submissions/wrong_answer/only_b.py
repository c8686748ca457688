# Counts b alone.
# zh: 只数了 b。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * d_out
