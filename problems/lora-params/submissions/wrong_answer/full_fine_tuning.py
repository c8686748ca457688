# Counts the entries of the weight, as for full fine-tuning.
# zh: 数的是权重本身的元素，那是全量微调。


def lora_params(d_in, d_out, rank, layers):
    return layers * d_in * d_out
