package org.balcony.query.platform.web;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes {@link Answer}s and nothing else, whatever mapper the application around it uses. */
public final class AnswerConverter extends AbstractHttpMessageConverter<Answer> {

    public AnswerConverter() {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Answer.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Answer readInternal(Class<? extends Answer> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("answers are only written", input);
    }

    @Override
    protected void writeInternal(Answer answer, HttpOutputMessage output) throws IOException {
        Answers.write(answer, output.getBody());
    }
}
