# Cuts the last name off the string of the whole path at each step up: quadratic if steps up come deep down.
# zh: 每次“..”都从整条路径字符串上切去最后一个名字：在很深处反复上退时为平方时间。
def simplify_path(path):
    result = ""
    for part in path.split("/"):
        if part == "..":
            result = result.rpartition("/")[0]
        elif part and part != ".":
            result = result + "/" + part
    return result or "/"
