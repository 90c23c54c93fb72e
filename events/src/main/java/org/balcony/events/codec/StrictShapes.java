package org.balcony.events.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.type.CollectionType;

/** Makes a missing list or set an empty one, refuses one that is null in writing, and takes words as they are spelled. */
final class StrictShapes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new EmptyWhenAbsent(deserializer);
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new ExactWord(deserializer);
    }

    private static final class ExactWord extends DelegatingDeserializer {

        ExactWord(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new ExactWord(delegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            if (in.hasToken(JsonToken.VALUE_STRING)) {
                String word = in.getString();
                if (!word.equals(word.trim())) {
                    return context.handleWeirdStringValue(handledType(), word, "not spelled like this");
                }
            }
            return super.deserialize(in, context);
        }
    }

    private static final class EmptyWhenAbsent extends DelegatingDeserializer {

        EmptyWhenAbsent(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new EmptyWhenAbsent(delegate);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return getDelegatee().getEmptyValue(context);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            throw InvalidNullException.from(context, null, context.constructType(handledType()));
        }
    }
}
