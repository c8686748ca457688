def new_problem(nums):
    """TODO: the model solution, with the idea in a sentence."""
    return sum(nums)
