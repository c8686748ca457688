# TODO: Forgets the last number.
# zh: TODO：漏掉了最后一个数。
def new_problem(nums):
    return sum(nums[:-1])
