# Returns the number as text.
# zh: 把结果作为字符串返回。


def lora_params(d_in, d_out, rank, layers):
    return str(layers * rank * (d_in + d_out))
