# Starts the loop at 0 and skips what is used: subsets come in every order.
# zh: 循环从 0 开始、只跳过用过的数，同一子集以各种顺序重复出现。


def subsets(nums):
    found, path = [], []

    def extend(start):
        found.append(path[:])
        for at in range(len(nums)):
            if nums[at] in path:
                continue
            path.append(nums[at])
            extend(at + 1)
            path.pop()

    extend(0)
    return found
