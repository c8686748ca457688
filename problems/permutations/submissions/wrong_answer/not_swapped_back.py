# Does not swap back, so that later swaps start from a changed order.
# zh: 交换之后没有换回来，后续交换基于错误的顺序。


def permute(nums):
    found = []

    def place(first):
        if first == len(nums):
            found.append(nums[:])
        for other in range(first, len(nums)):
            nums[first], nums[other] = nums[other], nums[first]
            place(first + 1)

    place(0)
    return found
