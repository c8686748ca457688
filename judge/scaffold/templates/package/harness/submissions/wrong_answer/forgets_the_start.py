# TODO: Begins with 0, whatever the start.
# zh: TODO：无论初值是多少，都从 0 开始累加。
def new_problem(start):
    nums = []

    def add(num):
        nums.append(num)
        return sum(nums)

    return add
