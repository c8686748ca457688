# Forgets the rank.
# zh: 漏了秩。


def lora_params(d_in, d_out, rank, layers):
    return layers * (d_in + d_out)
