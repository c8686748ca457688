# Marks used numbers by the bit of their value, which fails for negative numbers.
# zh: 以数值本身作位号标记已用的数，负数会出错。
def permute(nums):
    found = []

    def place(path, used):
        if len(path) == len(nums):
            found.append(path)
            return
        for num in nums:
            if not used >> num & 1:
                place([*path, num], used | 1 << num)

    place([], 0)
    return found
