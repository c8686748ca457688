# TODO: a solution that goes another way than the reference, so that each proves the other.
def new_problem(nums):
    total = 0
    for num in nums:
        total += num
    return total
