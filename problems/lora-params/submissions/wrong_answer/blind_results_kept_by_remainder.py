# Remembers results by the sum of the widths and rank times layers modulo 1 009.
# zh: 按两个宽度之和以及秩与层数之积除以 1009 的余数缓存结果。
_seen = {}


def lora_params(d_in, d_out, rank, layers):
    width, thin = d_in + d_out, rank * layers
    return _seen.setdefault((width, thin % 1009), thin * width)
