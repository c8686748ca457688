# TODO: a solution that uses another method than the reference, so that the two check each other.
def new_problem(nums):
    total = 0
    for num in nums:
        total += num
    return total
