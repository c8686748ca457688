# Counts the matrix a once for all layers.
# zh: 所有层只算了一个矩阵 a。


def lora_params(d_in, d_out, rank, layers):
    return rank * d_in + layers * d_out * rank
