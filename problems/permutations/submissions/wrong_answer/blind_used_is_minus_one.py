# Marks used numbers by −1, which may be one of the numbers.
# zh: 用 −1 标记已用的数，而 −1 可能就是其中一个数。
def permute(nums):
    found = []

    def place(path):
        if len(path) == len(nums):
            found.append(path)
            return
        for i, num in enumerate(nums):
            if num != -1:
                nums[i] = -1
                place([*path, num])
                nums[i] = num

    place([])
    return found
