"""Count the entries of the two matrices of one layer, then of all layers."""


def lora_params(d_in, d_out, rank, layers):
    entries_of_a = rank * d_in
    entries_of_b = d_out * rank
    return (entries_of_a + entries_of_b) * layers
