def new_problem(start):
    """TODO: the model solution, with the idea in a sentence."""
    total = start

    def add(num):
        nonlocal total
        total += num
        return total

    return add
