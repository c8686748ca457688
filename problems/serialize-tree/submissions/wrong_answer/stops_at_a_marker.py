# Stops reading at the first missing child of a level, so that what follows it is lost.
# zh: 读到一层中第一个缺失的孩子就停止，后面的节点都丢了。


class Codec:
    def serialize(self, root):
        tokens, queue = [], collections.deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                tokens.append("#")
            else:
                tokens.append(str(node.val))
                queue += (node.left, node.right)
        return ",".join(tokens)

    def deserialize(self, data):
        tokens = data.split(",")
        if tokens[0] == "#":
            return None
        root = TreeNode(int(tokens[0]))
        queue, index = collections.deque([root]), 1
        while queue:
            node = queue.popleft()
            if tokens[index] != "#":
                node.left = TreeNode(int(tokens[index]))
                queue.append(node.left)
                if tokens[index + 1] != "#":
                    node.right = TreeNode(int(tokens[index + 1]))
                    queue.append(node.right)
            index += 2
        return root
