# Layers are taken for transformer blocks with two adapters each, which doubles the result.
# zh: 把层当作各有两个适配器的 Transformer 块，结果翻倍。
def lora_params(d_in, d_out, rank, layers):
    adapters = 2 * layers  # q_proj and v_proj
    per_adapter = rank * d_in + rank * d_out
    return adapters * per_adapter
