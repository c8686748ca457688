# The parameters are counted as the length of a range, which fails above 2**63.
# zh: 用 range 的长度来数参数，超过 2**63 时出错。
def lora_params(d_in, d_out, rank, layers):
    return len(range(rank * (d_in + d_out) * layers))
