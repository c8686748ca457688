# Counts a bias of d_out numbers per layer.
# zh: 每层多数了 d_out 个偏置。


def lora_params(d_in, d_out, rank, layers):
    return layers * (rank * (d_in + d_out) + d_out)
