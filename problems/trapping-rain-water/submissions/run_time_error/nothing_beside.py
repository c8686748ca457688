# Takes the maximum of the empty part beside the first column.
# zh: 第一根柱子左侧为空，对空序列取 max 报错。
def trap(height):
    total = 0
    for i, h in enumerate(height):
        total += max(0, min(max(height[:i]), max(height[i + 1 :])) - h)
    return total
