# Appends the array itself, so that all results are the same list in the end.
# zh: 把数组本身加入结果，最后所有结果都是同一个列表。


def permute(nums):
    found = []

    def place(first):
        if first == len(nums):
            found.append(nums)
        for other in range(first, len(nums)):
            nums[first], nums[other] = nums[other], nums[first]
            place(first + 1)
            nums[first], nums[other] = nums[other], nums[first]

    place(0)
    return found
