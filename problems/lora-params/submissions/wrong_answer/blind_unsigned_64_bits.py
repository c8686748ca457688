# Multiplies in unsigned 64-bit integers, which hold one bit more but wrap around as well.
# zh: 用无符号 64 位整数相乘，只多一位，照样会绕回。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * (d_in + d_out) % 2**64
