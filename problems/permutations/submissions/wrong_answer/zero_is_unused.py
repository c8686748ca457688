# Marks a place as free with 0, so that a 0 is overwritten or never placed.
# zh: 用 0 表示空位，数值 0 因此出错。


def permute(nums):
    found, places = [], [0] * len(nums)

    def place(at):
        if at == len(nums):
            if all(places):
                found.append(places[:])
            return
        for index in range(len(nums)):
            if not places[index]:
                places[index] = nums[at]
                place(at + 1)
                places[index] = 0

    place(0)
    return found
