def new_problem(x):
    """TODO: the model solution in numpy, with the idea in a sentence."""
    return x - x.mean(axis=-1, keepdims=True)
