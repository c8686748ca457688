# Subtracts rank², the redundancy of the factorisation: that counts degrees of freedom.
# zh: 减去了 rank²：那是自由度，而不是参数个数。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * (d_in + d_out - rank)
