# Multiplies by four for the projections of attention, which layers counts already.
# zh: 又乘了注意力的四个投影，而 layers 已经计入。


def lora_params(d_in, d_out, rank, layers):
    return 4 * layers * rank * (d_in + d_out)
