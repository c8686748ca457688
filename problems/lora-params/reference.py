"""Each layer trains a (rank × d_in) and b (d_out × rank); O(1) time and memory."""


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * (d_in + d_out)
