# Keeps the reading position in a default argument, so the second call begins where the first one ended.
# zh: 把读取位置存放在默认参数里，第二次调用从第一次结束的地方开始读。
class Codec:
    def serialize(self, root):
        out, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                out.append("#")
            else:
                out.append(str(node.val))
                stack += [node.right, node.left]
        return ",".join(out)

    def deserialize(self, data, position=[0]):
        tokens = data.split(",")

        def build():
            token = tokens[position[0]]
            position[0] += 1
            if token == "#":
                return None
            return TreeNode(int(token), build(), build())

        return build()
