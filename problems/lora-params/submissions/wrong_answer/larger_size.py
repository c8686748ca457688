# Uses the larger size twice.
# zh: 两次都用较大的维度。


def lora_params(d_in, d_out, rank, layers):
    return 2 * layers * rank * max(d_in, d_out)
