# Builds the two matrices to count their entries.
# zh: 为了数元素，真的建了两个矩阵。


def lora_params(d_in, d_out, rank, layers):
    a = bytearray(rank * d_in)
    b = bytearray(d_out * rank)
    return layers * (len(a) + len(b))
